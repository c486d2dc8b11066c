# What the directory says around a contact: where it is, whether to confirm it, what the search found.
# No number, no address: they live in directory/<country>.toml.

### Where

area_eu = European Union
area_int = Worldwide
# $hours: days and hours, in words, in the service’s own time. $country: the country of the service.
hours_local = { $hours } (local time: { $country })

### Where a contact comes from, and whether it is recent

verified_source = Read in its source. Nobody has called to check.
confirm_call = Call to confirm: this may be out of date.
# A contact without a telephone: a site, or a number for text messages.
confirm_reach = Confirm when first in touch: this may be out of date.
# An emergency number: in danger, nobody should check before calling.
confirm_emergency = This number may be out of date. In danger, call it anyway.

### The search

# $count: a number of contacts.
found_count = { $count ->
    [one] { $count } contact found
   *[other] { $count } contacts found
}
# Below the first contacts found. $count: how many others are not shown.
found_more = { $count ->
    [one] There is { $count } more. One more word, or the name of a country, will bring it up.
   *[other] There are { $count } more. One more word, or the name of a country, will bring them up.
}
found_none = Nothing found for these words. Here is who can help, whatever happens.
found_none_no-country = Nothing found for these words. Choosing a country, just above, shows who can help there.
found_try = Try one word only, or its beginning: the name of a service, of a country, or a need such as “talk”, “police”, “image”.

### Codes for another device

# Said to people who do not see the drawing. $to: a number.
qr_call = QR code to call { $to }
# $to: a number.
qr_text = QR code to send a text message to { $to }
# $to: an address.
qr_open = QR code to open { $to }
