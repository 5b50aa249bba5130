package vn.motcua.catalog.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

import java.util.List;

/**
 * One case of a procedure with what is to be handed in for it (vi: trường hợp).
 *
 * @param id within the sheet: {@code c1}
 * @param name null where the procedure has one case without a name
 * @param papers to hand in
 * @param notes remarks that the source lists among the papers with no copies at all
 */
public record DossierCase(
        @NotNull String id,
        @Nullable LocalizedText name,
        List<@Valid Paper> papers,
        List<LocalizedText> notes) {

    public DossierCase {
        papers = papers == null ? List.of() : List.copyOf(papers);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }
}
