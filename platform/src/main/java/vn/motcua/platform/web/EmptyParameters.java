package vn.motcua.platform.web;

import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;

/**
 * Refuses a constant or a truth value of a query that is named and empty. Spring takes it as
 * absent, so that {@code ?audience=} would find what nobody asked for.
 */
@ControllerAdvice
class EmptyParameters {

    @InitBinder
    void refuse(WebDataBinder parameters) {
        parameters.registerCustomEditor(
                Boolean.class,
                new CustomBooleanEditor(
                        CustomBooleanEditor.VALUE_TRUE, CustomBooleanEditor.VALUE_FALSE, false));
        parameters.registerCustomEditor(Enum.class, new NotEmpty());
    }

    /** Leaves what is not empty to Spring, which finds the constant of that name. */
    private static final class NotEmpty extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("empty");
            }
            setValue(text);
        }
    }
}
