package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.PaperInHand;

import java.util.List;

/**
 * What a save changes; what is null stays.
 *
 * @param form a merge patch of the answers
 * @param receivingAgency where it is to go
 * @param procedureVersion version in force to which the draft moves
 * @param applicant for whom the counter files
 * @param email where to write to
 * @param phone where to call
 * @param address where to send papers to
 * @param inHand papers handed over on paper, all of them
 */
public record DraftChange(
        @Nullable JsonNode form,
        @Nullable String receivingAgency,
        @Nullable Integer procedureVersion,
        @Nullable Applicant applicant,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable List<PaperInHand> inHand) {}
