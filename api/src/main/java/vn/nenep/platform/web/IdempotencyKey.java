package vn.nenep.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the header by which a creation can be repeated safely. Optional; kept for at least 72 hours. */
@Pattern(regexp = "[A-Za-z0-9_-]{8,100}") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdempotencyKey {

    String HEADER = "Idempotency-Key";

    String message() default "{idempotencyKey.malformed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
