package vn.nenep.attendance;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An excused absence says why; times and being online belong to those who took part. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentMark.Validator.class)
@interface CoherentMark {

    String message() default "{attendance.reasonMissing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentMark, MarkRequest> {

        @Override
        public boolean isValid(MarkRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Said said = request.said();
            if (said.mark() == Mark.ABSENT_EXCUSED
                    && (said.reason() == null || said.reason().isBlank())) {
                return report(context, "{attendance.reasonMissing}", "reason");
            }
            if (said.arrivedAt() != null && said.mark() != Mark.LATE) {
                return report(context, "{attendance.arrivedNotLate}", "arrivedAt");
            }
            if (said.leftAt() != null && !said.isPresent()) {
                return report(context, "{attendance.leftNotPresent}", "leftAt");
            }
            if (said.leftAt() != null
                    && said.arrivedAt() != null
                    && !said.leftAt().isAfter(said.arrivedAt())) {
                return report(context, "{attendance.leftBeforeArriving}", "leftAt");
            }
            return !said.online() || said.isPresent() || report(context, "{attendance.onlineNotPresent}", "online");
        }

        private static boolean report(ConstraintValidatorContext context, String message, String property) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(property)
                    .addConstraintViolation();
            return false;
        }
    }
}
