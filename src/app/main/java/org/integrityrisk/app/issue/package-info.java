/**
 * Risk points, measures and warnings as issues of the host: reading them, writing them, and
 * noticing what people do with them on the host's own screens.
 */
package org.integrityrisk.app.issue;
