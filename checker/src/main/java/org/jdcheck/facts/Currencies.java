package org.jdcheck.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdcheck.posting.Characters;
import org.jspecify.annotations.Nullable;

/** The codes of currencies, by the signs and words that stand for them. */
final class Currencies {
    private static final int LONGEST_CODE = 6;
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String code :
                ("USD EUR GBP CAD AUD NZD CHF SEK NOK DKK PLN INR ZAR AED SGD HKD JPY CZK RON HUF BRL MXN KES NGN PHP MYR"
                                + " GHS UGX TZS QAR SAR THB TRY ILS KRW TWD")
                        .split(" ", -1)) {
            CODES.put(code, code);
            NAMES.put(code, code);
        }
        for (String word : "RS INRS".split(" ", -1)) {
            CODES.put(word, "INR");
            NAMES.put(word, "INR");
        }
        for (String word : "KSH KSHS SH SHS KES".split(" ", -1)) {
            CODES.put(word, "KES");
        }
        for (String word : "KSH KSHS SHILLING SHILLINGS".split(" ", -1)) {
            NAMES.put(word, "KES");
        }
        CODES.put("R", "ZAR");
        CODES.put("RM", "MYR");
        CODES.put("SFR", "CHF");
        CODES.put("FR", "CHF");
        CODES.put("EURO", "EUR");
        CODES.put("EUROS", "EUR");
        for (String word : "EURO EUROS".split(" ", -1)) {
            NAMES.put(word, "EUR");
        }
        for (String word : "POUND POUNDS QUID".split(" ", -1)) {
            NAMES.put(word, "GBP");
        }
        for (String word : "DOLLAR DOLLARS BUCKS".split(" ", -1)) {
            NAMES.put(word, "$");
        }
        for (String word : "RUPEE RUPEES".split(" ", -1)) {
            NAMES.put(word, "INR");
        }
        NAMES.put("FRANCS", "CHF");
        NAMES.put("RAND", "ZAR");
        NAMES.put("DIRHAMS", "AED");
        NAMES.put("NAIRA", "NGN");
        NAMES.put("PESOS", "PHP");
        NAMES.put("KRONOR", "SEK");
        NAMES.put("KRONER", "NOK");
        NAMES.put("ZLOTY", "PLN");
        NAMES.put("YEN", "JPY");
    }

    private Currencies() {}

    /**
     * A currency and where it ends or begins.
     *
     * @param code ISO 4217; "$" for a sign or word that several countries share
     */
    record Named(String code, int start, int end) {}

    /** The currency whose words end right before the offset, at most two blanks between; null where none does. */
    static @Nullable Named before(String text, int offset) {
        Named longest = null;
        int from = Math.max(0, offset - LONGEST_CODE - 3);
        for (int start = from; start < offset && longest == null; start++) {
            char c = text.charAt(start);
            boolean boundary =
                    start == 0 || !Character.isLetterOrDigit(c) || !Character.isLetterOrDigit(text.charAt(start - 1));
            Named named = boundary && (isSign(c) || isLetter(c)) ? leading(text, start) : null;
            if (named != null && named.end <= offset && isBlank(text, named.end, offset)) {
                longest = named;
            }
        }
        return longest;
    }

    /** The currency that begins at the offset, as it stands before an amount: "$", "US$", "EUR", "Rs.", "$USD". */
    static @Nullable Named leading(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end)) && end - start < LONGEST_CODE) {
            end++;
        }
        if (end == start) {
            return sign(text, start);
        }
        String word = text.substring(start, end).toUpperCase(Locale.ROOT);
        if (end < text.length() && text.charAt(end) == '$') {
            String dollars = dollarsOf(word);
            return dollars == null ? null : new Named(dollars, start, end + 1);
        }
        String code = CODES.get(word);
        boolean small = Character.isLowerCase(text.charAt(start)) && word.length() < 3 && !word.equals("RS");
        if (code == null || small) {
            return null;
        }
        if (end < text.length() && text.charAt(end) == '.' && word.length() < 5) {
            end++;
        }
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (next < text.length() && isSign(text.charAt(next))) {
            end = next + 1;
        }
        return new Named(code, start, end);
    }

    private static @Nullable Named sign(String text, int start) {
        if (start >= text.length() || !isSign(text.charAt(start))) {
            return null;
        }
        String code = codeOf(text.charAt(start));
        int end = start + 1;
        int letters = end;
        while (letters < text.length() && isLetter(text.charAt(letters)) && letters - end < LONGEST_CODE) {
            letters++;
        }
        String named =
                letters == end ? null : CODES.get(text.substring(end, letters).toUpperCase(Locale.ROOT));
        return named == null ? new Named(code, start, end) : new Named(named, start, letters);
    }

    /** The currency that stands behind an amount, at most one blank between: "€", "USD", "dollars", "pounds sterling". */
    static @Nullable Named behind(String text, int offset) {
        int start = offset < text.length() && " \u00A0\u202F\t".indexOf(text.charAt(offset)) >= 0 ? offset + 1 : offset;
        if (start >= text.length()) {
            return null;
        }
        if (isSign(text.charAt(start))) {
            int next = start + 1;
            boolean opensAnother = next < text.length() && Character.isDigit(text.charAt(next));
            return opensAnother ? null : sign(text, start);
        }
        int end = wordEnd(text, start);
        String word = text.substring(start, end).toUpperCase(Locale.ROOT);
        String code = NAMES.get(word);
        if (code != null) {
            int sterling = wordEnd(text, Math.min(text.length(), end + 1));
            boolean pounds =
                    text.substring(Math.min(end + 1, sterling), sterling).equalsIgnoreCase("sterling");
            return new Named(code, start, pounds ? sterling : end);
        }
        int second = wordEnd(text, Math.min(text.length(), end + 1));
        String name = text.substring(Math.min(end + 1, second), second).toUpperCase(Locale.ROOT);
        String country = end > start && NAMES.containsKey(name) ? nationalOf(word, name) : null;
        return country == null ? null : new Named(country, start, second);
    }

    private static @Nullable String nationalOf(String adjective, String name) {
        boolean dollars = name.startsWith("DOLLAR");
        return switch (adjective) {
            case "US", "AMERICAN" -> dollars ? "USD" : null;
            case "CANADIAN" -> dollars ? "CAD" : null;
            case "AUSTRALIAN" -> dollars ? "AUD" : null;
            case "SINGAPORE" -> dollars ? "SGD" : null;
            case "KENYA", "KENYAN" -> name.startsWith("SHILLING") ? "KES" : null;
            case "INDIAN" -> name.startsWith("RUPEE") ? "INR" : null;
            case "SWISS" -> name.equals("FRANCS") ? "CHF" : null;
            default -> null;
        };
    }

    private static @Nullable String dollarsOf(String letters) {
        return switch (letters) {
            case "US", "USD" -> "USD";
            case "CA", "C", "CAD", "CDN" -> "CAD";
            case "AU", "A", "AUD" -> "AUD";
            case "NZ", "NZD" -> "NZD";
            case "HK", "HKD" -> "HKD";
            case "S", "SG", "SGD" -> "SGD";
            case "R" -> "BRL";
            case "MX" -> "MXN";
            default -> null;
        };
    }

    static boolean isSign(char c) {
        return c == '$' || c == '£' || c == '€' || (c > 0x7F && "¥₹₽₩₺₱₦".indexOf(c) >= 0);
    }

    private static String codeOf(char sign) {
        return switch (sign) {
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            case '₹' -> "INR";
            case '₩' -> "KRW";
            case '₱' -> "PHP";
            case '₺' -> "TRY";
            case '₽' -> "RUB";
            case '₦' -> "NGN";
            default -> "$";
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(String text, int from, int to) {
        if (to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Characters.isBlank(text.charAt(i)) || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
