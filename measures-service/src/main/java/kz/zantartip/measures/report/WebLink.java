package kz.zantartip.measures.report;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/// An address that a browser opens over the web and that runs nothing: `https` or `http`, with a host and without a user's
/// name or password. Letters of any script are welcome.
@Constraint(validatedBy = WebLink.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebLink {

    String message() default "web-link";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<WebLink, String> {

        @Override
        public boolean isValid(String link, ConstraintValidatorContext context) {
            if (link == null) {
                return true;
            }
            try {
                URI parsed = new URI(link);
                String host = parsed.getRawAuthority();
                return isOfTheWeb(parsed.getScheme())
                        && host != null
                        && !host.startsWith(":")
                        && !host.contains("@");
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        private static boolean isOfTheWeb(String scheme) {
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        }
    }
}
