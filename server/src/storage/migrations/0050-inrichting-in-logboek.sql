-- That a zvh was set up stands in its logboek, in the transaction in which it was made (R2).
grant execute on function logboek_schrijft_bij(jsonb, text, text, text) to casushuis_inrichter;
