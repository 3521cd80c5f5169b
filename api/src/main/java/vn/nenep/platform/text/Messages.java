package vn.nenep.platform.text;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for violations in the language in which the request is answered. */
@Singleton
public class Messages {

    private static final String BUNDLE = "ValidationMessages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String get(HttpHeaders headers, String key) {
        return get(locale(headers), key);
    }

    /** In that language, whoever asks. */
    public String get(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
    }

    private static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0);
    }
}
