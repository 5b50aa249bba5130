/**
 * Electronic forms: JSON Schemas that come with a procedure, and the generic one that is made from
 * applicants and papers where nobody has designed one.
 */
@NullMarked
package vn.motcua.catalog.form;

import org.jspecify.annotations.NullMarked;
