/** Configuration as it is stored. */
package org.integrityrisk.sandbox.config.data;
