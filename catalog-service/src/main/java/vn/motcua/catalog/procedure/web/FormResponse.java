package vn.motcua.catalog.procedure.web;

import tools.jackson.databind.JsonNode;

/**
 * The electronic form of a procedure.
 *
 * @param version of the procedure
 * @param formVersion of the form
 * @param schema JSON Schema 2020-12; {@code x-prefill} names the claim of the token to begin with,
 *     {@code x-title-en} the English title
 */
record FormResponse(String code, int version, int formVersion, JsonNode schema) {}
