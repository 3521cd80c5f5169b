package vn.nenep.platform.text;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for violations in the caller's language: Vietnamese unless English is preferred. */
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
        List<Locale> accepted = headers.getAcceptableLanguages();
        boolean english = !accepted.isEmpty() && "en".equals(accepted.get(0).getLanguage());
        return english ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }
}
