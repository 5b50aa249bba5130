package vn.motcua.contracts.dossier;

import vn.motcua.contracts.LocalizedText;

/**
 * The version of a procedure that a dossier is handled by.
 *
 * @param code national code, {@code 1.004222}
 * @param version 1, 2, 3 … of the code
 * @param name of the procedure in that version (vi: tên thủ tục hành chính)
 */
public record ProcedureVersion(String code, int version, LocalizedText name) {}
