package kz.zantartip.measures.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.pdf | a.pdf",
                "Бұйрық №5 (көшірме).pdf | Бұйрық №5 (көшірме).pdf",
                "../../etc/passwd | passwd",
                "C:\\Users\\x\\a.pdf | a.pdf",
                "/a/b/ | ''",
                ".htaccess | htaccess",
                "a<b>:\"c\"?*.pdf | a_b___c___.pdf",
                "' a   b .pdf. ' | a b .pdf",
                ".. | ''"
            })
    void whatIsHarmlessStaysOfAName(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void whatIsNotSeenOrTurnsLettersGoes() {
        assertThat(FileName.clean("a\u0000\r\nb\u202Efdp.exe")).isEqualTo("abfdp.exe");
        assertThat(FileName.clean("и\u0306.txt")).isEqualTo("й.txt");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("ә".repeat(500) + ".docx")).hasSize(150).endsWith("ә.docx");
        assertThat(FileName.clean("😀".repeat(200) + ".pdf")).hasSize(150).endsWith("😀.pdf");
    }

    @Test
    void itIsReadInEachFormThatIsSent() {
        assertThat(FileName.in("form-data; name=\"file\"; filename=\"а;b.pdf\""))
                .hasValue("а;b.pdf");
        assertThat(FileName.in("form-data; name=file; filename=a.pdf")).hasValue("a.pdf");
        assertThat(
                        FileName.in(
                                "form-data; name=\"file\"; filename=\"x\"; filename*=UTF-8''%D0%B0+b.pdf"))
                .hasValue("а+b.pdf");
        assertThat(FileName.in("form-data; name=\"file\"; filename*=UTF-8''%ZZ")).hasValue("%ZZ");
        assertThat(FileName.in("form-data; name=\"title\"")).isEmpty();
    }
}
