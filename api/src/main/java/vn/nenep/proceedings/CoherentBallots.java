package vn.nenep.proceedings;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A secret vote says how many ballots came back, a vote by hand has none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentBallots.Validator.class)
@interface CoherentBallots {

    String message() default "{vote.incoherentBallots}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CoherentBallots, RecordVoteRequest> {

        @Override
        public boolean isValid(RecordVoteRequest request, ConstraintValidatorContext context) {
            boolean secret = request.method() == VoteMethod.SECRET_BALLOT;
            if (request.method() == null || secret == (request.ballots() != null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("ballots")
                    .addConstraintViolation();
            return false;
        }
    }
}
