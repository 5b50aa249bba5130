package vn.motcua.catalog.field.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.field.Field;
import vn.motcua.catalog.field.Fields;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.web.Page;

/** The fields of procedures. */
@RestController
@RequestMapping("/api/v1/fields")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class FieldController {

    private final Fields fields;

    FieldController(Fields fields) {
        this.fields = fields;
    }

    @GetMapping
    @Operation(summary = "All fields, by name")
    ResponseEntity<Page<FieldResponse>> all() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(new Page<>(fields.all().stream().map(FieldResponse::of).toList(), null));
    }

    /**
     * A field.
     *
     * @param code of the state, where it is known
     */
    record FieldResponse(String id, @Nullable String code, LocalizedText name) {

        static FieldResponse of(Field field) {
            return new FieldResponse(field.id(), field.code(), field.name());
        }
    }
}
