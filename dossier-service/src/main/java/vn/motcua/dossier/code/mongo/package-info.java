/** The daily sequence of dossier codes in MongoDB. */
@NullMarked
package vn.motcua.dossier.code.mongo;

import org.jspecify.annotations.NullMarked;
