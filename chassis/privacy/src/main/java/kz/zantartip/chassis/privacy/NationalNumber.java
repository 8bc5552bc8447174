package kz.zantartip.chassis.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The numbers by which Kazakhstan knows people and organisations. Whether one is well formed says nothing of whether
/// it was ever issued, and nothing here repeats, logs or keeps the number that it was asked about.
public enum NationalNumber {

    /// Of a person (ЖСН, ИИН): date of birth, century and sex, serial, check digit.
    IIN {
        @Override
        boolean isMeaningful(int[] digits, LocalDate today) {
            int century =
                    switch (digits[6]) {
                        case 1, 2 -> 1800;
                        case 3, 4 -> 1900;
                        case 5, 6 -> 2000;
                        default -> -1;
                    };
            if (century < 0) {
                return false;
            }
            try {
                LocalDate birth =
                        LocalDate.of(century + pair(digits, 0), pair(digits, 2), pair(digits, 4));
                return !birth.isAfter(today);
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    },

    /// Of an organisation or a joint enterprise (БСН, БИН): year and month of registration, kind (4 resident, 5
    /// non-resident, 6 joint enterprise of sole traders), 0 itself, 1 branch, 2 representation, 3 other, serial, check
    /// digit. The century is not in it, so no month can be told to lie in the future.
    BIN {
        @Override
        boolean isMeaningful(int[] digits, LocalDate today) {
            int month = pair(digits, 2);
            return month >= 1 && month <= 12 && digits[4] >= 4 && digits[4] <= 6 && digits[5] <= 3;
        }
    };

    /// Latin digits alone: to `Character.isDigit` those of other scripts are digits too.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

    private static final int[] FIRST_PASS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_PASS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    /// Whether the text is a well-formed number of this kind on the given day in Almaty.
    public boolean accepts(CharSequence text, LocalDate today) {
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        int[] digits = text.chars().map(digit -> digit - '0').toArray();
        return hasItsCheckDigit(digits) && isMeaningful(digits, today);
    }

    abstract boolean isMeaningful(int[] digits, LocalDate today);

    /// A number for which both passes give ten is never issued; it must not be taken for one that ends in zero.
    private static boolean hasItsCheckDigit(int[] digits) {
        int check = remainder(digits, FIRST_PASS);
        if (check == 10) {
            check = remainder(digits, SECOND_PASS);
        }
        return check == digits[11];
    }

    private static int remainder(int[] digits, int[] weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * digits[place];
        }
        return sum % 11;
    }

    private static int pair(int[] digits, int from) {
        return 10 * digits[from] + digits[from + 1];
    }
}
