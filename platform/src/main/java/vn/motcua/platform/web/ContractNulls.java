package vn.motcua.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

import vn.motcua.contracts.LocalizedText;

import java.util.Collection;

/**
 * Refuses a null, or nothing, where a record of the contracts says that there is a value: these
 * records carry no constraints, and what a request brings of them goes into events. A list that is
 * not there is empty.
 */
class ContractNulls extends NopAnnotationIntrospector {

    private static final String CONTRACTS = LocalizedText.class.getPackageName();

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && hasToBeThere(parameter)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean hasToBeThere(AnnotatedParameter parameter) {
        Class<?> type = parameter.getDeclaringClass();
        return type.isRecord()
                && type.getPackageName().startsWith(CONTRACTS)
                && !Collection.class.isAssignableFrom(parameter.getRawType())
                && !type.getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
