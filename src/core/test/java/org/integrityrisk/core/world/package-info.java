/** A whole small world in memory, in which use cases are tested as people meet them. */
package org.integrityrisk.core.world;
