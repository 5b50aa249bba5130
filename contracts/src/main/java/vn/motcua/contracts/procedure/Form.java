package vn.motcua.contracts.procedure;

/**
 * The electronic form of a procedure (vi: biểu mẫu điện tử tương tác).
 *
 * @param version 1, 2, 3 … of the form
 * @param schema JSON Schema 2020-12 of the answers, as text
 */
public record Form(int version, String schema) {}
