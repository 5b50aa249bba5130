package vn.motcua.catalog.completion.web;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.Workflow;

import java.util.List;

/**
 * What a publisher is offered to begin a completion with.
 *
 * @param schema the generic form, made from applicants and papers
 * @param workflow reception, specialist, leader, within the shortest limit
 * @param limits one for each channel; none where the record has no figures: then name them
 * @param fees beyond doubt
 * @param feesToConfirm to be named in the completion with the right amount, or left out
 * @param questions what the national record leaves open
 */
record FormOfferResponse(
        String code,
        int version,
        JsonNode schema,
        Workflow workflow,
        List<Channel> channels,
        List<Limit> limits,
        List<Fee> fees,
        List<Fee> feesToConfirm,
        List<Doubt> questions) {}
