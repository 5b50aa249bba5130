package vn.motcua.catalog.search;

import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.ServiceLevel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Entries of the index for tests, each with what makes it different. */
final class AnEntry {

    private final String code;
    private LocalizedText name;
    private String field = "ho-tich";
    private AgencyLevel level = AgencyLevel.COMMUNE;
    private boolean fileable = true;
    private List<Channel> channels = List.of(Channel.ONLINE);
    private List<Audience> audiences = List.of(Audience.CITIZEN);
    private Set<String> agencies = Set.of("H50");
    private List<LocalizedText> keywords = List.of();
    private String body = "";

    private AnEntry(String code, String name) {
        this.code = code;
        this.name = LocalizedText.untranslated(name);
    }

    static AnEntry of(String code, String name) {
        return new AnEntry(code, name);
    }

    AnEntry english(String en) {
        name = new LocalizedText(name.vi(), en);
        return this;
    }

    AnEntry field(String id) {
        field = id;
        return this;
    }

    AnEntry level(AgencyLevel of) {
        level = of;
        return this;
    }

    AnEntry notFileable() {
        fileable = false;
        return this;
    }

    AnEntry channels(Channel... some) {
        channels = List.of(some);
        return this;
    }

    AnEntry audiences(Audience... some) {
        audiences = List.of(some);
        return this;
    }

    AnEntry agencies(String... ids) {
        agencies = Set.of(ids);
        return this;
    }

    AnEntry keywords(String... words) {
        keywords = Arrays.stream(words).map(LocalizedText::untranslated).toList();
        return this;
    }

    AnEntry body(String text) {
        body = text;
        return this;
    }

    Entry entry() {
        return new Entry(
                new Entry.Summary(
                        code,
                        1,
                        name,
                        field,
                        level,
                        ServiceLevel.PARTIAL,
                        fileable ? ProcedureStatus.PUBLISHED : ProcedureStatus.IMPORTED,
                        fileable,
                        channels,
                        audiences),
                agencies,
                List.of("working"),
                keywords,
                body);
    }
}
