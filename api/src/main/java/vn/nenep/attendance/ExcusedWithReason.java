package vn.nenep.attendance;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An excused absence says why. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExcusedWithReason.Validator.class)
@interface ExcusedWithReason {

    String message() default "{attendance.reasonMissing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ExcusedWithReason, MarkRequest> {

        @Override
        public boolean isValid(MarkRequest request, ConstraintValidatorContext context) {
            if (request.mark() != Mark.ABSENT_EXCUSED
                    || (request.reason() != null && !request.reason().isBlank())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("reason")
                    .addConstraintViolation();
            return false;
        }
    }
}
