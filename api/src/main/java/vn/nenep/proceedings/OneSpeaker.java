package vn.nenep.proceedings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Either a member or the name of a guest, not both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneSpeaker.Validator.class)
@interface OneSpeaker {

    String message() default "{contribution.oneSpeaker}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<OneSpeaker, ContributionContent> {

        @Override
        public boolean isValid(ContributionContent content, ConstraintValidatorContext context) {
            boolean named = content.guestName() != null && !content.guestName().isBlank();
            if (named == (content.memberId() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("memberId")
                    .addConstraintViolation();
            return false;
        }
    }
}
