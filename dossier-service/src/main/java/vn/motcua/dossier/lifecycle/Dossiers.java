package vn.motcua.dossier.lifecycle;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** The dossiers that are stored; written by commands alone. */
public interface Dossiers extends Repository<Dossier, String> {

    Optional<Dossier> findById(String id);

    Optional<Dossier> findByCode(String code);
}
