package vn.motcua.dossier.attachment;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.SentPapers;

import java.util.List;

/** The files attached to a dossier, in the order they came. */
@Component
class AttachedPapers implements SentPapers {

    private final Attachments attachments;

    AttachedPapers(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<SentPaper> of(String dossier) {
        return attachments.of(dossier).stream()
                .map(file ->
                        new SentPaper(
                                file.id(),
                                file.paper(),
                                file.name(),
                                file.size(),
                                file.sha256(),
                                file.attachedAt()))
                .toList();
    }
}
