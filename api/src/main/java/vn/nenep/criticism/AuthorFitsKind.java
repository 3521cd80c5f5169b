package vn.nenep.criticism;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Self-criticism comes from its subject, criticism from somebody else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AuthorFitsKind.Validator.class)
@interface AuthorFitsKind {

    String message() default "{criticism.authorDoesNotFit}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<AuthorFitsKind, CreateCriticismRecordRequest> {

        @Override
        public boolean isValid(CreateCriticismRecordRequest request, ConstraintValidatorContext context) {
            if (request.kind() == null || request.subjectId() == null || request.authorId() == null) {
                return true;
            }
            boolean same = request.subjectId().equals(request.authorId());
            if (same == (request.kind() == CriticismKind.SELF_CRITICISM)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("authorId")
                    .addConstraintViolation();
            return false;
        }
    }
}
