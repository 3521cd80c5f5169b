package vn.nenep.access;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Either a member or a name, not both: a member's name is known. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InviteeNamed.Validator.class)
@interface InviteeNamed {

    String message() default "{invitation.inviteeNotNamed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<InviteeNamed, CreateInvitationRequest> {

        @Override
        public boolean isValid(CreateInvitationRequest request, ConstraintValidatorContext context) {
            boolean named =
                    request.displayName() != null && !request.displayName().isBlank();
            if (named == (request.memberId() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("displayName")
                    .addConstraintViolation();
            return false;
        }
    }
}
