package vn.motcua.notification.letter;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.platform.time.LegalClock;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are said in a language. Absent values stay absent. */
final class Wording {

    private static final Wording VIETNAMESE = new Wording(Language.VI, "HH:mm 'ngày' dd/MM/yyyy");
    private static final Wording ENGLISH = new Wording(Language.EN, "d MMMM yyyy, HH:mm");

    private final Language language;
    private final Locale locale;
    private final DateTimeFormatter moments;

    private Wording(Language language, String moments) {
        this.language = language;
        this.locale = Locale.of(language.tag(), "VN");
        this.moments = DateTimeFormatter.ofPattern(moments, locale).withZone(LegalClock.ZONE);
    }

    static Wording in(Language language) {
        return language == Language.VI ? VIETNAMESE : ENGLISH;
    }

    @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language.tag());
    }

    /** Local time of Vietnam, by which every promise is meant. */
    @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moments.format(moment);
    }

    @Nullable String money(@Nullable Money money) {
        if (money == null) {
            return null;
        }
        String currency = money.currency().equals("VND") ? "đồng" : money.currency();
        return NumberFormat.getIntegerInstance(locale).format(money.amount())
                + " "
                + (language == Language.VI ? currency : money.currency());
    }

    @Nullable String outcome(@Nullable Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> either("đồng ý giải quyết", "approved");
            case REFUSED -> either("từ chối giải quyết", "refused");
            case STOPPED -> either("dừng giải quyết", "stopped");
            case null -> null;
        };
    }

    String way(Channel channel) {
        return switch (channel) {
            case ONLINE -> either("trực tuyến", "online");
            case COUNTER -> either("trực tiếp tại bộ phận một cửa", "at the counter");
            case POST -> either("qua bưu chính công ích", "by public post");
        };
    }

    private String either(String vi, String en) {
        return language == Language.VI ? vi : en;
    }
}
