package vn.motcua.notification.letter;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * That an event is told to the citizen.
 *
 * @param template whose words tell it
 * @param variables the values the template may name, absent ones too
 */
public record Notice(String template, Map<String, @Nullable Object> variables) {}
