package org.jdcheck.facts;

import java.util.Locale;

/** The codes of currencies, by the signs and words that stand for them. */
final class Currencies {
    private Currencies() {}

    /** ISO 4217; "$" for a sign or word that several countries share. */
    static String codeOf(String words) {
        String upper = words.toUpperCase(Locale.ROOT).strip();
        return switch (upper) {
            case "€", "EURO", "EUROS" -> "EUR";
            case "£", "POUND", "POUNDS", "POUND STERLING", "POUNDS STERLING" -> "GBP";
            case "¥" -> "JPY";
            case "₹", "RS", "RS.", "RUPEE", "RUPEES" -> "INR";
            case "US$", "US DOLLAR", "US DOLLARS" -> "USD";
            case "CA$", "C$", "CANADIAN DOLLAR", "CANADIAN DOLLARS" -> "CAD";
            case "A$", "AU$", "AUSTRALIAN DOLLAR", "AUSTRALIAN DOLLARS" -> "AUD";
            case "NZ$" -> "NZD";
            case "HK$" -> "HKD";
            case "S$" -> "SGD";
            case "₩" -> "KRW";
            case "₱" -> "PHP";
            case "₺" -> "TRY";
            case "₽" -> "RUB";
            case "₦" -> "NGN";
            case "DOLLAR", "DOLLARS" -> "$";
            default -> upper;
        };
    }
}
