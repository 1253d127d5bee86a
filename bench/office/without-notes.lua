-- Takes out what is no part of the text of an article: notes, and the descriptions of pictures.
return { { Note = function() return {} end, Image = function() return {} end } }
