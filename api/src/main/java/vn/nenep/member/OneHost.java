package vn.nenep.member;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A temporary transfer leads to a cell of this system or to a place with a name, not to both and not to neither. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneHost.Validator.class)
@interface OneHost {

    String message() default "{member.oneHost}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<OneHost, StartTemporaryTransferRequest> {

        @Override
        public boolean isValid(StartTemporaryTransferRequest transfer, ConstraintValidatorContext context) {
            boolean named = transfer.hostName() != null && !transfer.hostName().isBlank();
            if (named != (transfer.hostCellId() != null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("hostName")
                    .addConstraintViolation();
            return false;
        }
    }
}
