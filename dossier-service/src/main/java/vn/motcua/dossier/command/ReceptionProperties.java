package vn.motcua.dossier.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Conventions of the one-stop unit.
 *
 * @param hours working hours within which an officer accepts or declines. Legal: NĐ 45/2020 Art.
 *     11, NĐ 216/2026 Art. 23(1)
 */
@ConfigurationProperties("motcua.dossier.reception")
public record ReceptionProperties(@DefaultValue("8") int hours) {}
