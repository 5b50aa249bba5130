package vn.motcua.dossier.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyChanged;

import java.util.Optional;

/** The agencies as this service knows them, a few thousand, all in memory. Vi: cơ quan, đơn vị. */
public class Agencies implements LocalCopy {

    private final MongoOperations mongo;
    private final JsonMapper json;
    private final Fresh<AgencyTree> tree = new Fresh<>(this::load);

    public Agencies(MongoOperations mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    /** All of them, as they stand now. */
    public AgencyTree tree() {
        return tree.get();
    }

    public Optional<AgencyChanged> find(String id) {
        return tree().find(id);
    }

    /** The name of an agency; its id while the agency is not known. */
    public LocalizedText name(String id) {
        return find(id).map(AgencyChanged::name).orElseGet(() -> LocalizedText.untranslated(id));
    }

    private AgencyTree load() {
        return new AgencyTree(
                mongo.find(query(where("_id").gt("")), AgencyCopy.class).stream()
                        .map(copy -> json.readValue(copy.state(), AgencyChanged.class))
                        .toList());
    }

    @Override
    public String collection() {
        return AgencyCopy.COLLECTION;
    }

    @Override
    public void forget() {
        tree.forget();
    }
}
