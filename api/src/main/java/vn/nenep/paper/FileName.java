package vn.nenep.paper;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name and no path, with nothing invisible in it that could make it look like another. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FileName.Validator.class)
@interface FileName {

    String message() default "{document.fileName}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<FileName, String> {

        private static final String OF_PATHS = "/\\:*?\"<>|";

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null
                    || !name.strip().startsWith(".")
                            && name.codePoints().noneMatch(c -> OF_PATHS.indexOf(c) >= 0 || isInvisible(c));
        }

        private static boolean isInvisible(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> true;
                default -> false;
            };
        }
    }
}
