package vn.nenep.document;

import java.util.List;

/** A template that is not kept, with everything that is wrong with it. */
class RefusedTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param textKey what is wrong, in the bundle of texts
     * @param name of a placeholder that means nothing; null for all other errors
     */
    record Error(String textKey, String name) {}

    final transient List<Error> errors;

    RefusedTemplate(List<Error> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }
}
