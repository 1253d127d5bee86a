' What a person does with a deck in Impress, one edit a line, its parts parted by tabs:
'   text SLIDE OLD NEW · below SLIDE WORDS NEW · without SLIDE WORDS · delete SLIDE · copy SLIDE
'   insert SLIDE TITLE LINE LINE · notes SLIDE TEXT · notes-below SLIDE TEXT · title SLIDE TEXT
'   split SLIDE WORDS-THAT-END-A-LINE · box SLIDE TEXT · cell SLIDE OLD NEW · no-picture SLIDE · bold SLIDE WORDS
'   word SLIDE LINE OLD NEW · join SLIDE LINE · move SLIDE BEHIND · paste BEHIND DECK SLIDE-OF-IT
Sub EditAll(lists As String)
  every = LinesOf(lists)
  Do While Not every.isEOF()
    listed = every.readLine()
    If listed <> "" Then Edit(listed)
  Loop
  every.closeInput()
End Sub

' The lines of a file in UTF-8, whatever the machine is set to.
Function LinesOf(address)
  reading = createUnoService("com.sun.star.io.TextInputStream")
  reading.setEncoding("UTF-8")
  reading.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(address))
  LinesOf = reading
End Function

Sub Edit(listed)
  file = LinesOf(listed)
  source = file.readLine()
  target = file.readLine()
  wishes = ""
  Do While Not file.isEOF()
    wishes = wishes & file.readLine() & Chr(10)
  Loop
  file.closeInput()
  ' Slides are moved and pasted in a view, which what is hidden has not; it takes its time.
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = InStr(Chr(10) & wishes, Chr(10) & "move" & Chr(9)) = 0 And InStr(Chr(10) & wishes, Chr(10) & "paste" & Chr(9)) = 0
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  ' A deck that an edit fails on is not saved, so that whoever waits for it hears of it.
  On Error GoTo Failed
  For Each told In Split(wishes, Chr(10))
    If told <> "" Then Change(doc, Split(told, Chr(9)))
  Next
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "Impress MS PowerPoint 2007 XML"
  doc.storeToURL(target, saved())
  Failed:
  ' The program ends when nothing is open any more, a deck that slides were copied from neither.
  opened = StarDesktop.Components.createEnumeration()
  Do While opened.hasMoreElements()
    opened.nextElement().close(True)
  Loop
End Sub

Sub Change(doc, told)
  number = CInt(told(1)) - 1
  If told(0) = "insert" Then
    page = doc.DrawPages.insertNewByIndex(number)
    page.Layout = 1
    page.getByIndex(0).String = told(2)
    lines = told(3)
    For index = 4 To UBound(told)
      lines = lines & Chr(10) & told(index)
    Next
    page.getByIndex(1).String = lines
    Exit Sub
  End If
  If told(0) = "paste" Then
    Paste(doc, number, told(2), CInt(told(3)) - 1)
    Exit Sub
  End If
  If told(0) = "move" Then
    Move(doc, number, CInt(told(2)) - 1)
    Exit Sub
  End If
  page = doc.DrawPages.getByIndex(number)
  Select Case told(0)
    Case "text"
      ChangeWord(page, told(2), told(2), told(3), False)
    Case "word"
      ChangeWord(page, told(2), told(3), told(4), True)
    Case "join"
      JoinWithNext(page, told(2))
    Case "title"
      page.getByIndex(0).String = told(2)
    Case "split"
      SplitBehind(page, told(2))
    Case "box"
      AddBox(doc, page, told(2))
    Case "cell"
      ChangeCell(page, told(2), told(3))
    Case "no-picture"
      TakePicture(page)
    Case "bold"
      MakeBold(page, told(2))
    Case "below"
      AddBelow(page, told(2), told(3))
    Case "without"
      TakeOut(page, told(2))
    Case "delete"
      doc.DrawPages.remove(page)
    Case "copy"
      doc.duplicate(page)
    Case "notes"
      NotesOf(page).String = told(2)
    Case "notes-below"
      notes = NotesOf(page)
      notes.Text.insertControlCharacter(notes.Text.End, 0, False)
      notes.Text.insertString(notes.Text.End, told(2), False)
  End Select
End Sub

Function NotesOf(page)
  For index = 0 To page.NotesPage.Count - 1
    shape = page.NotesPage.getByIndex(index)
    If shape.ShapeType = "com.sun.star.presentation.NotesShape" Then NotesOf = shape
  Next
End Function

' A space that binds the last words of a line is a space, and so is a line that is broken.
Function Plain(text)
  Plain = Join(Split(Join(Split(text, Chr(160)), " "), Chr(10)), " ")
End Function

' The text of the shape that a line stands in, and the line.
Function FindLine(page, words, whole As Boolean)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        said = Trim(Plain(paragraph.String))
        If said = words Or (Not whole And InStr(said, words) > 0) Then
          FindLine = Array(shape.Text, paragraph)
          Exit Function
        End If
      Loop
    End If
  Next
  Err.Raise(1000, , "There is no line " & words)
End Function

' Types a word over another, as it stands in the middle of runs.
Sub ChangeWord(page, words, old, new_, whole As Boolean)
  found = FindLine(page, words, whole)
  at = InStr(1, Plain(found(1).String), old, 0)
  cursor = found(0).createTextCursorByRange(found(1).Start)
  cursor.goRight(at - 1, False)
  cursor.goRight(Len(old), True)
  found(0).insertString(cursor, new_, True)
End Sub

' Delete is pressed at the end of a line, and then the space bar.
Sub JoinWithNext(page, words)
  found = FindLine(page, words, True)
  cursor = found(0).createTextCursorByRange(found(1).End)
  cursor.goRight(1, True)
  found(0).insertString(cursor, " ", True)
End Sub

Sub Send(doc, command)
  Dim none() As New com.sun.star.beans.PropertyValue
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, command, "", 0, none())
  Wait 500
End Sub

' Among all slides, with one of them chosen.
Sub ShowSlides(doc, number)
  Send(doc, ".uno:NormalMultiPaneGUI")
  doc.CurrentController.setCurrentPage(doc.DrawPages.getByIndex(number))
  Send(doc, ".uno:DiaMode")
End Sub

' What is done in a view is done when it comes to it: a busy machine takes seconds, and where nothing came of it, it is asked for again.
Sub SendUntil(doc, number, command, count)
  For attempt = 1 To 5
    ShowSlides(doc, number)
    Send(doc, command)
    For look = 1 To 20
      If doc.DrawPages.Count = count Then Exit Sub
      Wait 250
    Next
  Next
  Err.Raise(1000, , "The deck never had so many slides")
End Sub

Sub Paste(doc, behind, address, number)
  Dim none() As New com.sun.star.beans.PropertyValue
  other = StarDesktop.loadComponentFromURL(address, "_blank", 0, none())
  ShowSlides(other, number)
  Send(other, ".uno:Copy")
  SendUntil(doc, behind, ".uno:Paste", doc.DrawPages.Count + 1)
  other.close(True)
End Sub

Sub Move(doc, number, behind)
  count = doc.DrawPages.Count
  SendUntil(doc, number, ".uno:Cut", count - 1)
  If behind > number Then behind = behind - 1
  SendUntil(doc, behind, ".uno:Paste", count)
End Sub

Sub AddBelow(page, words, added)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        If InStr(Plain(paragraph.String), words) > 0 Then
          shape.Text.insertControlCharacter(paragraph.End, 0, False)
          cursor = shape.Text.createTextCursorByRange(paragraph.End)
          cursor.goRight(1, False)
          shape.Text.insertString(cursor, added, False)
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Sub TakeOut(page, words)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        If InStr(Plain(paragraph.String), words) > 0 Then
          cursor = shape.Text.createTextCursorByRange(paragraph.Start)
          cursor.gotoRange(paragraph.End, True)
          cursor.goRight(1, True)
          cursor.String = ""
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Function HasText(shape) As Boolean
  HasText = HasUnoInterfaces(shape, "com.sun.star.text.XText")
End Function

' Enter is pressed behind these words.
Sub SplitBehind(page, words)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        at = InStr(Plain(paragraph.String), words)
        If at > 0 Then
          cursor = shape.Text.createTextCursorByRange(paragraph.Start)
          cursor.goRight(at + Len(words) - 1, False)
          cursor.goRight(1, True)
          cursor.String = ""
          shape.Text.insertControlCharacter(cursor, 0, False)
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Sub AddBox(doc, page, text)
  box = doc.createInstance("com.sun.star.drawing.TextShape")
  Dim place As New com.sun.star.awt.Point
  Dim extent As New com.sun.star.awt.Size
  place.X = 14000
  place.Y = 15000
  extent.Width = 9000
  extent.Height = 1500
  page.add(box)
  box.setPosition(place)
  box.setSize(extent)
  box.String = text
End Sub

Sub ChangeCell(page, old, new_)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If shape.ShapeType = "com.sun.star.drawing.TableShape" Then
      For row = 0 To shape.Model.Rows.Count - 1
        For column = 0 To shape.Model.Columns.Count - 1
          cell = shape.Model.getCellByPosition(column, row)
          If Plain(cell.String) = old Then cell.String = new_
        Next
      Next
    End If
  Next
End Sub

Sub TakePicture(page)
  For index = page.Count - 1 To 0 Step -1
    shape = page.getByIndex(index)
    If InStr(shape.ShapeType, "GraphicObjectShape") > 0 Then page.remove(shape)
  Next
End Sub

Sub MakeBold(page, words)
  finding = page.createSearchDescriptor()
  finding.SearchString = words
  found = page.findFirst(finding)
  If Not IsNull(found) Then found.CharWeight = 150
End Sub
