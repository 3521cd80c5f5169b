package vn.nenep.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nenep.platform.text.CleanText;
import vn.nenep.roster.RefusedFile.Reason;

/**
 * Finds out how a text file is encoded: UTF-8, UTF-16 with its mark, or windows-1258. Text of the old Vietnamese fonts
 * (TCVN3, VNI) is recognised and refused, because it would be read as other letters.
 */
final class TextEncoding {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Signs of ABC fonts beside a letter: no Vietnamese word in Unicode has them. */
    private static final Pattern TCVN3_WORD = Pattern.compile("[¡-§¨-¬®µ¶·¸¹»-¾]\\p{L}|\\p{L}[¨-¬®µ¶·¸¹»-¾]");

    /** Letters with which VNI fonts write marks; no Vietnamese word in Unicode has them. */
    private static final Pattern VNI_WORD = Pattern.compile("[øûïåäëüöñØÛÏÅÄËÜÖÑ]");

    private static final Pattern WORDS = Pattern.compile("[\\s,;:()]+");
    private static final Pattern LOOSE_MARK = Pattern.compile("\\p{M}");
    private static final int FEWEST_WORDS = 2;
    private static final int ONE_WORD_IN = 20;

    private TextEncoding() {}

    /** The text, composed; or throws {@link RefusedFile} with the reason. */
    static String decode(byte[] file) {
        if (file.length >= OLE2.length && Arrays.equals(file, 0, OLE2.length, OLE2, 0, OLE2.length)) {
            throw new RefusedFile(Reason.OLD_EXCEL);
        }
        String text = unicode(file);
        if (text == null) {
            refuseOldFonts(strictly(file, WINDOWS_1252));
            text = strictly(file, WINDOWS_1258);
            if (text != null && LOOSE_MARK.matcher(CleanText.normalize(text)).find()) {
                throw new RefusedFile(Reason.UNKNOWN_ENCODING);
            }
        }
        if (text == null) {
            throw new RefusedFile(Reason.UNKNOWN_ENCODING);
        }
        if (text.chars().anyMatch(c -> c == 0 || (Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0))) {
            throw new RefusedFile(Reason.UNKNOWN_TYPE);
        }
        refuseOldFonts(text);
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }

    /** Throws when a fair part of the words is written in an old font. Also for texts that come from a workbook. */
    static void refuseOldFonts(String text) {
        if (text == null) {
            return;
        }
        long words = WORDS.splitAsStream(text)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
        long enough = Math.max(FEWEST_WORDS, words / ONE_WORD_IN);
        if (count(text, TCVN3_WORD) >= enough) {
            throw new RefusedFile(Reason.TCVN3);
        }
        if (count(text, VNI_WORD) >= enough) {
            throw new RefusedFile(Reason.VNI);
        }
    }

    private static long count(String text, Pattern word) {
        return WORDS.splitAsStream(text).filter(word.asPredicate()).count();
    }

    private static String unicode(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return required(strictly(Arrays.copyOfRange(file, 3, file.length), StandardCharsets.UTF_8));
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return required(strictly(Arrays.copyOfRange(file, 2, file.length), StandardCharsets.UTF_16LE));
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return required(strictly(Arrays.copyOfRange(file, 2, file.length), StandardCharsets.UTF_16BE));
        }
        return strictly(file, StandardCharsets.UTF_8);
    }

    private static String required(String text) {
        return Stream.ofNullable(text).findAny().orElseThrow(() -> new RefusedFile(Reason.UNKNOWN_ENCODING));
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Null when the bytes are not of this encoding. */
    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
