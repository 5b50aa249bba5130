package vn.motcua.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What results can be narrowed and counted by. */
public enum Dimension {
    /** Id of the field. Vi: lĩnh vực. */
    FIELD,

    /** Level of the agencies. Vi: cấp thực hiện. */
    LEVEL,

    /** Way to apply. Vi: hình thức nộp. */
    CHANNEL,

    /** Side of the portal. Vi: đối tượng. */
    AUDIENCE,

    /** How much is done online. Vi: mức độ dịch vụ công trực tuyến. */
    SERVICE_LEVEL,

    /** Id of an agency that receives or decides. Vi: cơ quan. */
    AGENCY,

    /** Id of the life event. Vi: sự kiện trong đời. */
    LIFE_EVENT,

    /** Whether a dossier can be filed. */
    FILEABLE;

    /** The name in requests and answers: {@code serviceLevel}. */
    public String parameter() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0]
                        + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                        + words[1].substring(1);
    }

    /** The values of an entry. */
    Collection<String> values(Entry entry) {
        Entry.Summary summary = entry.summary();
        return switch (this) {
            case FIELD -> Stream.ofNullable(summary.field()).toList();
            case LEVEL -> List.of(summary.level().name());
            case CHANNEL -> summary.channels().stream().map(Enum::name).toList();
            case AUDIENCE -> summary.audiences().stream().map(Enum::name).toList();
            case SERVICE_LEVEL -> List.of(summary.serviceLevel().name());
            case AGENCY -> entry.agencies();
            case LIFE_EVENT -> entry.lifeEvents();
            case FILEABLE -> List.of(String.valueOf(summary.fileable()));
        };
    }
}
