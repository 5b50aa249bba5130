package vn.motcua.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierDraftChanged;

class EventTextsTests {

    @Test
    void namesEveryEventOfADossierButTheSavingOfADraft() {
        assertThat(EventTypes.all())
                .filteredOn(type -> type.topic().equals(Topics.DOSSIER))
                .filteredOn(type -> EventTexts.of(type.name()).isEmpty())
                .extracting(EventType::name)
                .containsExactly(DossierDraftChanged.TYPE);
    }
}
