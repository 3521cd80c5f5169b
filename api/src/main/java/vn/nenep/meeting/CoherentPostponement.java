package vn.nenep.meeting;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A new time has a start and an end that fit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentPostponement.Validator.class)
@interface CoherentPostponement {

    String message() default "{meeting.endNotAfterStart}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentPostponement, PostponeMeetingRequest> {

        @Override
        public boolean isValid(PostponeMeetingRequest request, ConstraintValidatorContext context) {
            boolean none = request.plannedStart() == null && request.plannedEnd() == null;
            boolean valid = none || CoherentMeeting.Validator.endFits(request.plannedStart(), request.plannedEnd());
            if (!valid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(request.plannedStart() == null ? "plannedStart" : "plannedEnd")
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
