/** Control measures (防控措施): what is done against risk points, by whom, and whether it works. */
package org.integrityrisk.core.measure;
