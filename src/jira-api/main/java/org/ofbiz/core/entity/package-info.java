/** The host's storage layer, as far as its signatures name it. */
package org.ofbiz.core.entity;
