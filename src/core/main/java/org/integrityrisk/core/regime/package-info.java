/**
 * A regime: how one body runs integrity-risk prevention and control, as data.
 *
 * <p>A regime is a YAML file; {@link org.integrityrisk.core.regime.RegimeFile} reads and checks it,
 * {@link org.integrityrisk.core.regime.Presets} finds those that come with the product. The code
 * knows none of them by name.
 */
package org.integrityrisk.core.regime;
