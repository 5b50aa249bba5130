package vn.motcua.catalog.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The information sheet of a procedure (vi: bộ thủ tục hành chính). Legal: TT 32/2017 Art. 5, NĐ
 * 63/2010.
 *
 * @param name of the procedure
 * @param decision that announced it (vi: quyết định công bố)
 * @param field id of the field (vi: lĩnh vực); null where the source has none
 * @param level of the agencies that handle it
 * @param applicants who may apply
 * @param sequence what happens in which order (vi: trình tự thực hiện)
 * @param channels by which a dossier may come (vi: cách thức thực hiện)
 * @param returns how the result comes back
 * @param cases with their papers
 * @param sets how many sets of papers (vi: số lượng bộ hồ sơ)
 * @param limits how long it may take
 * @param fees what it costs; none where it is free
 * @param authorities who handles it, in words
 * @param results what the citizen gets (vi: kết quả thực hiện)
 * @param requirements conditions (vi: yêu cầu, điều kiện)
 * @param legalBases what it rests on
 * @param keywords other words citizens use for it
 * @param lifeEvents ids of the life events it belongs to
 * @param description more about it
 */
public record ProcedureSheet(
        @NotNull LocalizedText name,
        @Nullable String decision,
        @Nullable String field,
        @NotNull AgencyLevel level,
        List<Applicant> applicants,
        @Nullable LocalizedText sequence,
        List<Channel> channels,
        List<ReturnMode> returns,
        List<@Valid DossierCase> cases,
        int sets,
        List<Limit> limits,
        List<@Valid Fee> fees,
        Authorities authorities,
        List<LocalizedText> results,
        @Nullable LocalizedText requirements,
        List<@Valid LegalBasis> legalBases,
        List<LocalizedText> keywords,
        List<String> lifeEvents,
        @Nullable LocalizedText description) {

    public ProcedureSheet {
        applicants = list(applicants);
        channels = list(channels);
        returns = list(returns);
        cases = list(cases);
        limits = list(limits);
        fees = list(fees);
        authorities = authorities == null ? Authorities.UNKNOWN : authorities;
        results = list(results);
        legalBases = list(legalBases);
        keywords = list(keywords);
        lifeEvents = list(lifeEvents);
    }

    /** The papers of all cases, in their order. */
    public List<Paper> papers() {
        return cases.stream().flatMap(each -> each.papers().stream()).toList();
    }

    /** The sides of the portal that the applicants belong to. */
    public Set<Audience> audiences() {
        return applicants.stream()
                .map(Applicant::audience)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The papers as a dossier has to answer for them: with several cases none is required of
     * everybody.
     */
    public List<Paper> papersOfAnyCase() {
        if (cases.size() <= 1) {
            return papers();
        }
        return papers().stream().map(ProcedureSheet::optional).toList();
    }

    /** The same sheet with what the completion decides. */
    public ProcedureSheet completed(
            List<Channel> channels,
            List<ReturnMode> returns,
            List<DossierCase> cases,
            List<Limit> limits,
            List<Fee> fees) {
        return new ProcedureSheet(
                name,
                decision,
                field,
                level,
                applicants,
                sequence,
                channels,
                returns,
                cases,
                sets,
                limits,
                fees,
                authorities,
                results,
                requirements,
                legalBases,
                keywords,
                lifeEvents,
                description);
    }

    /** Every text of the sheet that a search should find it by, besides name and keywords. */
    public Stream<LocalizedText> texts() {
        return Stream.of(
                        papers().stream().map(Paper::name),
                        results.stream(),
                        Stream.ofNullable(description),
                        Stream.ofNullable(authorities.executing()))
                .flatMap(texts -> texts);
    }

    private static Paper optional(Paper paper) {
        return new Paper(paper.id(), paper.name(), false, paper.originals(), paper.copies());
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
