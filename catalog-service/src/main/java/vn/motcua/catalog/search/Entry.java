package vn.motcua.catalog.search;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.ServiceLevel;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the index knows of a procedure's current version.
 *
 * @param summary what a list shows
 * @param agencies ids of those that receive and decide
 * @param keywords other words for it
 * @param body everything else it should be found by
 */
public record Entry(
        Summary summary,
        Set<String> agencies,
        List<String> lifeEvents,
        List<LocalizedText> keywords,
        String body) {

    /**
     * A procedure in a list.
     *
     * @param version the current one
     * @param fileable whether a dossier can be filed under it
     */
    public record Summary(
            String code,
            int version,
            LocalizedText name,
            @Nullable String field,
            AgencyLevel level,
            ServiceLevel serviceLevel,
            ProcedureStatus status,
            boolean fileable,
            List<Channel> channels,
            List<Audience> audiences) {}

    /** The entry of a version on a day. */
    public static Entry of(Procedure procedure, LocalDate day) {
        ProcedureSheet sheet = procedure.sheet();
        Summary summary =
                new Summary(
                        procedure.code(),
                        procedure.number(),
                        sheet.name(),
                        sheet.field(),
                        sheet.level(),
                        procedure.serviceLevel(),
                        procedure.statusOn(day),
                        procedure.fileableOn(day),
                        sheet.channels(),
                        List.copyOf(sheet.audiences()));
        return new Entry(
                summary,
                agencies(procedure.handling()),
                sheet.lifeEvents(),
                sheet.keywords(),
                sheet.texts().map(LocalizedText::vi).collect(Collectors.joining("\n")));
    }

    private static Set<String> agencies(@Nullable Handling handling) {
        if (handling == null) {
            return Set.of();
        }
        Set<String> agencies = new LinkedHashSet<>(handling.receivingAgencies());
        agencies.add(handling.competentAgency());
        return agencies;
    }
}
