/** Values that write themselves as JSON. */
package com.atlassian.json.marshal;
