### Vouchers.

voucher-title = Vouchers
voucher-lead = A voucher is for somebody without a phone or an account. Whoever shows it books at the office or by themself. It works once.
voucher-count = How many vouchers
voucher-hours = Hours on each voucher
voucher-make = Make vouchers
voucher-sheet-title = Vouchers to print
voucher-once = The codes are shown only now
voucher-once-text = Print this page before you close it.
voucher-print = Print the vouchers
voucher-for = Voucher for { $hours }
voucher-until = Valid: { $until }
voucher-how = Show it at the office, or enter the code when you book: { $address }
voucher-made-title = Vouchers made
voucher-line = { $hours }, made { $made }, valid: { $until }
voucher-open = free
voucher-used = used
voucher-withdrawn = withdrawn
voucher-ended = past its day
voucher-withdraw = Withdraw
voucher-withdraw-sure = Withdraw this voucher? Its hours go back to the fund.
voucher-withdrawn-done = The voucher is withdrawn and its hours are back in the fund.
