/**
 * The app's public REST interface, one resource per feature. A resource parses, calls a use case
 * and shows the answer; rules are in core. The file {@code openapi/integrity-risk.yaml} describes
 * it all.
 */
package org.integrityrisk.app.rest;
