package vn.nenep.meeting;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An item has words, and a secret one has none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentAgendaItem.Validator.class)
@interface CoherentAgendaItem {

    String message() default "{agenda.titleMissing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentAgendaItem, AgendaItem> {

        @Override
        public boolean isValid(AgendaItem item, ConstraintValidatorContext context) {
            boolean valid = item.secret()
                    ? item.title() == null
                    : item.title() != null && !item.title().isBlank();
            if (!valid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(
                                item.secret() ? "{agenda.secretTitle}" : "{agenda.titleMissing}")
                        .addPropertyNode("title")
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
