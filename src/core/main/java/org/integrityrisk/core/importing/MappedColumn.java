package org.integrityrisk.core.importing;

import java.util.Optional;

/**
 * What was made of a column.
 *
 * @param header its header as written
 * @param field code of the field it fills; empty when it is left out
 */
public record MappedColumn(String header, Optional<String> field) {}
